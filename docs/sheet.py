"""Puts pictures side by side on one sheet, for a page of the docs."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

#: Pixels between pictures, and the colours that are enough for what is mostly text.
GAP, COLOURS = 16, 128


def sheet(
    pictures: Sequence[Path], to: Path, columns: int, ground: str, *, rows: bool = False
) -> None:
    """Put each picture below the shortest column so far, or in rows, and save them all as one."""
    images = [Image.open(picture).convert("RGB") for picture in pictures]
    width = max(image.width for image in images) + GAP
    heights = [GAP] * columns
    places = []
    for number, image in enumerate(images):
        column = number % columns if rows else heights.index(min(heights))
        if rows and column == 0:
            heights = [max(heights)] * columns
        places.append((GAP + column * width, heights[column]))
        heights[column] += image.height + GAP
    whole = Image.new("RGB", (GAP + columns * width, max(heights)), ground)
    for image, place in zip(images, places, strict=True):
        whole.paste(image, place)
    whole.quantize(COLOURS).save(to, optimize=True)
