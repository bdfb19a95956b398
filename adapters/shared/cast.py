"""Made-up people in a made-up workspace, for whoever wants to see the bot at work."""

from bot.domain.people import PersonFacts, WorkspaceFacts

SAM = PersonFacts("sam", "Sam Rivera")
ALEX = PersonFacts("alex", "Alex Moreau")
JO = PersonFacts("jo", "Jo Kim")
MIKA = PersonFacts("mika", "Mika Sommer")
NOOR = PersonFacts("noor", "Noor Haddad")
ILSE = PersonFacts("ilse", "Ilse Brandt")


def harbor(platform: str, time_zone: str) -> WorkspaceFacts:
    """Describe the workspace of the cast, on a platform of that name; it speaks English."""
    return WorkspaceFacts(platform, "harbor", "Harbor Founders", "en", time_zone)
