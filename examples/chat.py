"""A conversation in the terminal, streamed: python examples/chat.py"""

from __future__ import annotations

from seekgpt import SeekGPT


def main() -> None:
    client = SeekGPT()
    previous = None
    while True:
        try:
            question = input("> ")
        except EOFError:
            return
        with client.responses.create(
            model="gpt-4o", input=question, previous_response_id=previous, stream=True
        ) as events:
            for event in events:
                if event.type == "response.output_text.delta":
                    print(event.delta, end="", flush=True)
                elif event.type == "response.completed":
                    previous = event.response.id
        print()


if __name__ == "__main__":
    main()
