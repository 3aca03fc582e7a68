/** One branch: what it is, did, won and reached. */
@NullMarked
package cn.gov.tj.mz.fourstrong.dashboard.profile;

import org.jspecify.annotations.NullMarked;
