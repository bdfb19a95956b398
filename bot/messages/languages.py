"""Which of the languages that ship somebody reads best, by the code of their own.

Platforms and browsers have codes such as `de-AT`, `es-419`, `pt_BR` or `zh-Hant-HK`.
"""

from functools import lru_cache

from babel.core import get_global

from bot.messages.locales import shipped

ENGLISH = "en"
#: Longer and accented English in brackets, by which tests and people see what isn't translated.
#: ISO 639 has given it to no language.
PSEUDO = "xx"

#: Languages whose speakers mostly read another one well, by that: regional languages of a country,
#: and kinds of one language (CLDR: languageMatching).
_READ_BY = {
    "ar": "acm aeb afb ajp apc apd arq ars ary arz",
    "de": "bar gsw hsb lb nds rm",
    "es": "an ast ay ca eu gl gn qu",
    "fr": "br co ht ln mg oc wa wo",
    "it": "fur lij lmo nap pms sc scn vec",
    "nl": "af fy li",
    "pl": "csb szl",
}
_NEAREST = {code: language for language, codes in _READ_BY.items() for code in codes.split()}


@lru_cache(maxsize=1024)
def closest(locale: str) -> str:
    """Find what ships for a locale: itself, its language, one that is near to it, English."""
    return shipped_for(locale) or ENGLISH


def shipped_for(locale: str) -> str | None:
    """Find what ships for a locale; None where nothing is near to it."""
    wanted = locale.replace("_", "-").lower()
    if wanted == PSEUDO:
        return PSEUDO
    language = wanted.partition("-")[0]
    return _of_language(language, wanted) or _of_language(_NEAREST.get(language, ""), wanted)


def _of_language(language: str, wanted: str) -> str | None:
    """Choose among what ships of a language: the very locale, its script, the language as such."""
    kin = [name for name in shipped() if name.lower().partition("-")[0] == language]

    def distance(name: str) -> tuple[bool, bool, bool]:
        same = name.lower() == wanted
        return not same, bool(kin[1:]) and _script(name) != _script(wanted), name != language

    return min(kin, key=distance, default=None)


def _script(locale: str) -> str:
    """Tell in which script a locale is written: `zh-TW` in `Hant` (CLDR: likely subtags)."""
    parts = locale.split("-")
    if named := [part for part in parts if len(part) == len("Hant")]:
        return named[0].title()
    language, region = parts[0], parts[-1].upper()
    likely = get_global("likely_subtags")
    return str(likely.get(f"{language}_{region}") or likely.get(language, "__")).split("_")[1]
