"""Several questions at once, at most four in flight: python examples/many_at_once.py"""

from __future__ import annotations

import asyncio

from seekgpt import APIError, AsyncSeekGPT

QUESTIONS = [f"What is the square of {number}?" for number in range(1, 11)]


async def main() -> None:
    gate = asyncio.Semaphore(4)
    async with AsyncSeekGPT(max_retries=5) as client:

        async def ask(question: str) -> str:
            async with gate:
                try:
                    response = await client.responses.create(model="gpt-4o", input=question)
                except APIError as error:
                    return f"failed: {error}"
            return response.output_text

        for question, answer in zip(QUESTIONS, await asyncio.gather(*map(ask, QUESTIONS))):
            print(f"{question} {answer}")


if __name__ == "__main__":
    asyncio.run(main())
