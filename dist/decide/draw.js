import { bucketOf, BUCKETS } from './bucketOf.js';

function draw(salt, percent, unit = '') {
    const [bucket, first] = [bucketOf(salt, unit), Math.round((percent * BUCKETS) / 100)];
    return { bucket, first, isIn: bucket < first };
}

export { draw };
