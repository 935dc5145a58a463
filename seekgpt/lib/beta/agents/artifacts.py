"""`beta.agents.sessions.artifacts.for_result`: files that one turn of an agent has published."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Optional, Union

from ...._hints import on_demand
from ...._http.effects import Execute, Flow
from ...._runtime.methods.views import FlowView

if TYPE_CHECKING:
    from ...._http.answer.binary import HttpxBinaryResponseContent
    from ....types.beta.agents.sessions import SessionArtifact

_Target = Union[str, "os.PathLike[str]"]


class _Artifacts:
    """What both colours know: the session and the turn."""

    def __init__(self, artifacts: Any, result: Any) -> None:
        self._artifacts = artifacts
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._turn_id} in {self._session_id}>"

    def _content(self, path: str, options: Any) -> Flow[Any]:
        found = yield from self._found(path, options)
        artifacts: Any = FlowView(self._artifacts)
        return (yield artifacts.content(found.id, session_id=self._session_id, **options))

    def _found(self, path: str, options: Any) -> Flow[Any]:
        """The one artifact of the turn that was at a path."""
        artifacts: Any = FlowView(self._artifacts)
        page = yield artifacts.list(self._session_id, **options)
        found: Optional[Any] = None
        while True:
            for artifact in page.data or ():
                here = (artifact.session_id, artifact.turn_id, artifact.path)
                if here == (self._session_id, self._turn_id, path):
                    if found is not None:
                        raise ValueError(f"The turn has published several files as {path!r}")
                    found = artifact
            if not page.has_next_page():
                break
            page = yield Execute(page.get_next_page)
        if found is None:
            raise ValueError(f"The turn {self._turn_id} has published no file as {path!r}")
        return found


class AgentResultArtifacts(_Artifacts):
    """The files that a turn has published, by the paths at which they were."""

    def content(self, path: str, **options: Any) -> HttpxBinaryResponseContent:
        """A file in memory. The options are those of any call, such as ``timeout``.

        Raises:
            ValueError: the turn has published none of this path, or several.
        """
        content: HttpxBinaryResponseContent = self._artifacts._client._drive(
            self._content(path, options)
        )
        return content

    def download(self, path: str, *, to: _Target, **options: Any) -> SessionArtifact:
        """Write a file to ``to``, whole or not at all, and say what it was.

        Raises:
            ValueError: the turn has published none of this path, or several.
        """
        found: SessionArtifact = self._artifacts._client._drive(self._found(path, options))
        with self._artifacts.with_streaming_response.content(
            found.id, session_id=self._session_id, **options
        ) as content:
            content.stream_to_file(to)
        return found


class AsyncAgentResultArtifacts(_Artifacts):
    """The same for clients that await."""

    async def content(self, path: str, **options: Any) -> HttpxBinaryResponseContent:
        """A file in memory. The options are those of any call, such as ``timeout``.

        Raises:
            ValueError: the turn has published none of this path, or several.
        """
        content: HttpxBinaryResponseContent = await self._artifacts._client._drive(
            self._content(path, options)
        )
        return content

    async def download(self, path: str, *, to: _Target, **options: Any) -> SessionArtifact:
        """Write a file to ``to``, whole or not at all, and say what it was.

        Raises:
            ValueError: the turn has published none of this path, or several.
        """
        found: SessionArtifact = await self._artifacts._client._drive(self._found(path, options))
        async with self._artifacts.with_streaming_response.content(
            found.id, session_id=self._session_id, **options
        ) as content:
            await content.stream_to_file(to)
        return found


def for_result(artifacts: Any, result: Any) -> _Artifacts:
    """The files of the turn that a result is of."""
    awaiting = hasattr(artifacts._client, "__aenter__")
    return (AsyncAgentResultArtifacts if awaiting else AgentResultArtifacts)(artifacts, result)


on_demand(__name__)
