import { dashed } from './dashed.js';

/** Words of classes that say no: `is-invalid`, `alert-danger`, `el-form-item__error`, `MuiAlert-colorError`. */
const ERROR = /(^|[-_])(err([-_]|or|$)|invalid|danger|fail|reject|declin)|(error|invalid)s?$/i;
/** What is there all the time: Tailwind's `aria-invalid:border-red`, Angular's `ng-invalid`, `no-errors`. */
const NO_WORD = /[:[\]]|^(ng|no|not|without)-/i;
/** Does one of these class names tell of an error? */
function hasErrorWord(classes) {
    return classes.split(/\s+/).some((word) => !NO_WORD.test(word) && ERROR.test(dashed(word)));
}

export { hasErrorWord };
