/** Read-only pictures of what the other features hold. */
@NullMarked
package cn.gov.tj.mz.fourstrong.dashboard;

import org.jspecify.annotations.NullMarked;
