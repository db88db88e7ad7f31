/**
 * The control at this place of the page that is disabled and lets presses through, as those of
 * Bootstrap, Material UI, jQuery UI and shadcn/ui do. Reads styles and layout, so it is asked only after
 * a paint, when they are clean.
 */
export declare function disabledAt({ scrollX, scrollY }: Window, behind: Element, x: number, y: number): Element | undefined;
