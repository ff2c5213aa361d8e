package io.quorate.drbd.metadata;

/**
 * Equal words of a bitmap that follow each other: {@code 436 times 0x0000000000000000;}.
 *
 * @param times at least 1
 * @param word 64 bits; the lowest stands for the first block
 */
public record BitmapRun(long times, long word) {}
