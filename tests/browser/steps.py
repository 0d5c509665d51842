"""What a visitor does and sees, in short words."""

from __future__ import annotations

from playwright.async_api import Page, expect

WELCOME = "WFK: Guten Tag! Ich beantworte Fragen zu den Büros der WFK in China und zu Räumen in Kaiserslautern."


async def say(page: Page, text: str) -> None:
    """Write and send with the Enter key."""
    await page.get_by_label("Ihre Nachricht", exact=True).fill(text)
    await page.keyboard.press("Enter")


async def heard(page: Page, text: str) -> None:
    """Wait for a line of the bot."""
    await expect(page.locator(".line.bot .bubble", has_text=text).last).to_be_visible()


async def talk(page: Page) -> list[str]:
    """All lines as a screen reader reads them, without times and choices."""
    lines: list[str] = await page.eval_on_selector_all(
        ".line", "lines => lines.map(line => line.querySelector('.unseen').textContent + line.querySelector('.bubble').innerText)"
    )
    return lines


async def sends(page: Page, text: str) -> None:
    """Say something and wait for the bot's echo."""
    await say(page, text)
    await heard(page, f"Sie schrieben: {text}")
