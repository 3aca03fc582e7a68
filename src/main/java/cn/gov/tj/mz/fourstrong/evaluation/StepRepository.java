package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<EvaluationStep, UUID> {

    EvaluationStep save(EvaluationStep step);
}
