package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TitleStepRepository extends Repository<TitleStep, UUID>, Persisting<TitleStep> {}
