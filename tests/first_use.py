"""A first use of everything, interrupted at some line of it, and then done again.

    python -m tests.first_use 3 17     at the 3rd line, and at every 17th after it

Each line has a process of its own, forked before anything of the package is there.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import List

import httpx

from tests.interruptions import interrupted

ANSWER = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "usage": None,
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}
    ],
}
PATIENCE = 30


def use() -> None:
    """Have modules, classes, resources, methods, fields and a client made."""
    import seekgpt
    from seekgpt.resources.responses import Responses
    from seekgpt.types.chat import ChatCompletionChunk

    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=ANSWER))
    with seekgpt.SeekGPT(
        api_key="key", base_url="http://127.0.0.1:1", http_client=httpx.Client(transport=transport)
    ) as client:
        answer = client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "hello"}]
        )
        assert answer.choices[0].message.content == "hi"
        assert answer.to_dict()["choices"] == ANSWER["choices"]
        assert client.models.with_raw_response.list().http_response.status_code == 200
        assert type(client.responses) is Responses
        assert client.realtime.connect
        assert ChatCompletionChunk.construct(id="2").id == "2"
    seekgpt.api_key = "key"
    assert seekgpt.models.list


def outcome(at: int) -> int:
    """Of interrupting it at its n-th line: 0 it is well, 1 it is not, 2 there are not so many."""
    child = os.fork()
    if child:
        status = os.waitpid(child, 0)[1]
        return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1
    signal.alarm(PATIENCE)
    try:
        came_so_far = interrupted(use, at, f"{os.sep}seekgpt{os.sep}", each="line")
        use()
    except BaseException:
        print(f"Interrupted at line {at}:")
        traceback.print_exc(file=sys.stdout)
        sys.stdout.flush()
        os._exit(1)
    os._exit(0 if came_so_far else 2)


def main(first: int, every: int) -> List[int]:
    """The lines after which it is not as it would have been."""
    at, found, wrong = first, 0, []
    while found != 2:
        found = outcome(at)
        if found == 1:
            wrong.append(at)
        at += every
    print(f"{at} lines; every {every}th was interrupted; {len(wrong)} left something: {wrong}")
    return wrong


if __name__ == "__main__":
    sys.exit(bool(main(*map(int, sys.argv[1:]))))
