"""Requests to the playground that its page doesn't make."""

import asyncio
from io import BytesIO

from tests.patience import PATIENCE
from tests.playground import Page, assert_hardened

JSON = {"Content-Type": "application/json"}
LINE = {"person": "sam", "delivery": "x", "text": "/intro @alex @noor You both sail"}
ROUTES = ("/say", "/press", "/clock", "/worlds", "/start-over")


async def sent(
    page: Page,
    method: str,
    path: str,
    data: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, str]:
    """Send something of one's own making; every answer is hardened, and no 500."""
    async with page.client.request(
        method, path, data=data and BytesIO(data), headers=headers
    ) as response:
        assert response.status < 500, await response.text()
        assert_hardened(response.headers)
        return response.status, await response.text()


async def raw(page: Page, request: str) -> str:
    """Send bytes that no client would, and read the answer to its end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", page.client.port)
    async with asyncio.timeout(PATIENCE):
        writer.write(request.encode())
        answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.decode()
