"""What parties asked the introducer through the bot, and the replies."""

from collections.abc import Collection
from functools import cache

from sqlalchemy import Update, bindparam, case

from bot.domain.introduction import Question
from bot.domain.people import PersonId
from storage.tables import QuestionRow
from storage.transaction import Found, Query, Repository, Transaction, among, table

_QUESTIONS = table(QuestionRow)
_QUESTION = _QUESTIONS.c
_BY_ID = _QUESTIONS.select().where(_QUESTION.id == bindparam("key"))
_OF = (
    _QUESTIONS.select()
    .where(
        _QUESTION.introduction_id == bindparam("introduction"),
        _QUESTION.party_id == bindparam("party"),
    )
    .order_by(_QUESTION.number)
)


class Questions(Repository):
    """Questions with their replies."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._loaded: dict[str, Question] = {}
        self._erased: list[str] = []
        transaction.writes(self._write)

    def add(self, question: Question) -> None:
        """Add a question."""
        self._transaction.read(
            _QUESTIONS.insert(),
            id=question.id,
            introduction_id=question.introduction,
            party_id=question.party,
            words=question.words,
            reply=question.reply,
        )

    def get(self, key: str) -> Question | None:
        """Load a question by its id."""
        if key in self._loaded:
            return self._loaded[key]
        row = self._transaction.read(_BY_ID, key=key).one_or_none()
        return _question(row) if row else None

    def load(self, keys: Collection[str]) -> None:
        """Load several questions, in one statement, for `get` in this transaction."""
        if keys:
            by_ids, values = _by_ids(self._transaction.postgres), self._transaction.values(keys)
            found = [_question(row) for row in self._transaction.read(by_ids, keys=values)]
            self._loaded |= {question.id: question for question in found}

    def of(self, introduction: str, party: PersonId) -> list[Question]:
        """List a party's questions in an introduction, oldest first."""
        rows = self._transaction.read(_OF, introduction=introduction, party=party)
        return [_question(row) for row in rows]

    def save(self, question: Question) -> None:
        """Keep a question's words and reply."""
        self._loaded.pop(question.id, None)
        change = _QUESTIONS.update().where(_QUESTION.id == question.id)
        self._transaction.read(change.values(words=question.words, reply=question.reply))

    def erase_words_in(self, introduction: str) -> None:
        """Erase the words of all questions and replies; that there was a reply stays known."""
        self._loaded.clear()
        self._erased.append(introduction)
        self._transaction.gathered = True

    def erase_words_of(self, party: PersonId) -> None:
        """Erase what a party asked, and the replies to it."""
        self._loaded.clear()
        theirs = _QUESTIONS.update().where(_QUESTION.party_id == party)
        self._transaction.read(theirs.values(words="", reply=None))

    def _write(self) -> None:
        erased, self._erased = self._erased, []
        if erased:
            values = self._transaction.values(erased)
            self._transaction.write(_erase(self._transaction.postgres), {"keys": values})


@cache
def _by_ids(postgres: bool) -> Query:
    return _QUESTIONS.select().where(among(_QUESTION.id, "keys", postgres))


@cache
def _erase(postgres: bool) -> Update:
    replied = case((_QUESTION.reply.is_not(None), ""))
    these = _QUESTIONS.update().where(among(_QUESTION.introduction_id, "keys", postgres))
    return these.values(words="", reply=replied)


def _question(row: Found) -> Question:
    return Question(
        id=row.id,
        introduction=row.introduction_id,
        party=PersonId(row.party_id),
        words=row.words,
        reply=row.reply,
    )
