"""Ask to be introduced to the firm behind a profile."""

from __future__ import annotations

from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.firms import Kind as ProfileKind
from bot.domain.introduction_events import (
    AskedLately,
    IntroductionBetween,
    IntroductionOpened,
    NewIntroductionNumber,
    Pause,
    PauseBetween,
    RulesOfIntroductions,
)
from bot.domain.introduction_steps import opened
from bot.domain.introductions import Introduction, IntroductionRules, IntroductionState, Party, Side
from bot.domain.notices import Button, Say, Value
from bot.domain.partners import FirmOf, HeldFirm, HeldProfile, ProfileNumbered, ProfilesOf
from handlers.partners.introductions import staff_told, told
from handlers.partners.introductions.answer import agree, standing
from handlers.partners.introductions.consenting import Given, agreement
from handlers.partners.introductions.reasons import reasons_between
from handlers.partners.introductions.scene import Scene, scene_of, zone_of
from handlers.partners.introductions.times import day_of, times_from
from handlers.partners.introductions.which import PROFILE_NUMBER, Seen
from handlers.partners.matching.rules import sides
from handlers.partners.showing import card

PROFILE = "introduce-profile"
_PERSON = Button("menu-human", "menu:human")
_MOST_PROFILES = 8


def introduce(context: Context) -> Script[Finished]:
    """Show what the other side will see, ask for the consent, and ask the other side."""
    number = yield from ask(PROFILE, PROFILE_NUMBER)
    theirs: HeldProfile | None = yield from look_up(ProfileNumbered(number))
    mine: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    if theirs is None or not theirs.is_online:
        return Finished("introduce-gone", choices=(_PERSON,))
    if mine is None:
        return Finished("introduce-no-firm", choices=(_PERSON,))
    live: Introduction | None = yield from look_up(IntroductionBetween(mine.number, theirs.firm.number))
    if live is not None:
        return (yield from _already(context, live))
    hindered = yield from _hindered(context, mine, theirs)
    if hindered is not None:
        return hindered
    own = yield from _own_profile(mine, theirs)
    return own if isinstance(own, Finished) else (yield from _asked(context, own, theirs))


def _already(context: Context, live: Introduction) -> Script[Finished]:
    """The other side asked already, perhaps this very moment: then to ask is to say yes."""
    scene = yield from scene_of(live)
    side = scene.side_of(context.contact.id)
    if side is None and live.state is IntroductionState.PROPOSED and not live.b.agreed:
        side = Side.B if any(person.contact_id == context.contact.id for person in scene.everybody(Side.B)) else None
    if side is None:
        return Finished("introduce-colleague", {"number": live.name})
    if live.party(side).is_awaited:
        return (yield from agree(context, Seen(scene, side)))
    return standing(context, Seen(scene, side))


def _hindered(context: Context, mine: HeldFirm, theirs: HeldProfile) -> Script[Finished | None]:
    """Why these two firms are not introduced now; None where nothing is in the way."""
    if mine.number == theirs.firm.number:
        return Finished("introduce-own")
    if mine.blocked:
        return Finished("introduce-not-possible", choices=(_PERSON,))
    if sides(mine.firm.region) == sides(theirs.firm.firm.region):
        return Finished("introduce-same-side", choices=(_PERSON,))
    pause: Pause | None = yield from look_up(PauseBetween(mine.number, theirs.firm.number))
    if pause is not None:
        return Finished("introduce-not-possible", choices=(_PERSON,))
    rules: IntroductionRules = yield from look_up(RulesOfIntroductions())
    asked, _ = yield from look_up(AskedLately(mine.number))
    if asked >= rules.per_week:
        return Finished("introduce-limit", {"most": rules.per_week})
    _, was_asked = yield from look_up(AskedLately(theirs.firm.number))
    return Finished("introduce-busy") if was_asked >= rules.asked_per_week else None


def _own_profile(mine: HeldFirm, theirs: HeldProfile) -> Script[HeldProfile | Finished]:
    """With which of the own profiles one asks: an offer for a request, a request for an offer."""
    known: tuple[HeldProfile, ...] = yield from look_up(ProfilesOf(mine.firm.id))
    online = [one for one in known if one.is_online]
    wanted = ProfileKind.REQUEST if theirs.profile.kind is ProfileKind.OFFER else ProfileKind.OFFER
    fitting = [one for one in online if one.profile.kind is wanted] or online
    if not fitting:
        return Finished("introduce-no-profile", choices=(_PERSON,))
    if len(fitting) == 1:
        return fitting[0]
    options = [Option(one.name, name=f"{one.name}: {one.profile.title}"[:60]) for one in fitting[:_MOST_PROFILES]]
    chosen = yield from choose("introduce-with", options)
    return next(one for one in fitting if one.name == chosen)


def _asked(context: Context, own: HeldProfile, theirs: HeldProfile) -> Script[Finished]:
    rules: IntroductionRules = yield from look_up(RulesOfIntroductions())
    by_hand = not theirs.firm.people
    times = yield from times_from(context.at, {Side.B: zone_of(theirs.firm)}, by_hand=by_hand and not rules.needs_approval)
    until = day_of(times.due[Side.B], zone_of(theirs.firm))
    way = "approval" if rules.needs_approval else "hand" if by_hand else "direct"
    lead: dict[str, Value] = {"lines": card(own), "until": until, "days": rules.answer_days}
    given = yield from agreement(context, own.firm, theirs.firm, Say(f"introduce-lead-{way}", lead))
    if given is None:
        return Finished("introduce-declined", choices=(_PERSON,))
    number: int = yield from look_up(NewIntroductionNumber())
    one = opened(
        number,
        Party(own.number, own.firm.number, zone_of(own.firm)),
        Party(theirs.number, theirs.firm.number, zone_of(theirs.firm), reached=not by_hand),
        times,
        context.at,
        contact_id=context.contact.id,
        needs_approval=rules.needs_approval,
        reasons=(yield from reasons_between(own, theirs)),
    )
    scene = Scene(one, {Side.A: own.firm, Side.B: theirs.firm}, {Side.A: own, Side.B: theirs})
    return _sent(context, scene, given, rules)


def _sent(context: Context, scene: Scene, given: Given, rules: IntroductionRules) -> Finished:
    one = scene.one
    values: dict[str, Value] = {"number": one.name, "until": day_of(one.b.due_at, one.b.zone)}
    return Finished(
        f"introduce-done-{one.state}",
        values,
        events=(IntroductionOpened(one, rules), *given.events(context, one.number, Side.A)),
        notices=(*told.new_cards(scene), *staff_told.if_for_staff(scene)),
        choices=(told.button("introduction-withdraw", "intro-withdraw", one), told.OWN),
    )
