import { isVisible } from './isVisible.js';

const DISABLED = ':disabled,[aria-disabled=true],.disabled,.ui-state-disabled';
/**
 * The control at this place of the page that is disabled and lets presses through, as those of
 * Bootstrap, Material UI, jQuery UI and shadcn/ui do. Reads styles and layout, so it is asked only after
 * a paint, when they are clean.
 */
function disabledAt({ scrollX, scrollY }, behind, x, y) {
    return [...behind.querySelectorAll(DISABLED)].slice(0, 50).find((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        return right > left && x - scrollX >= left && x - scrollX <= right && y - scrollY >= top && y - scrollY <= bottom && isVisible(control) && getComputedStyle(control).pointerEvents === 'none';
    });
}

export { disabledAt };
