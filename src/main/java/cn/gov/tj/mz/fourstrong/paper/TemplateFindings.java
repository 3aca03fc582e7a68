package cn.gov.tj.mz.fourstrong.paper;

import java.util.List;

/**
 * What a template names.
 *
 * @param unknown what the paper does not have; it would stand there as it is written
 * @param missing what the paper has and the template does not name
 */
public record TemplateFindings(List<String> unknown, List<String> missing) {}
