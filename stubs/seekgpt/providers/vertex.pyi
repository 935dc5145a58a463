from httpx._urls import URL as HttpxURL
from typing import Any, Awaitable, Callable, Optional, Union
from .._service.provider import Provider

__all__ = ["VertexTokenProvider", "vertex"]
VertexTokenProvider = Callable[[], Union[str, Awaitable[str]]]

def vertex(
    *,
    project: Optional[str] = None,
    location: Optional[str] = None,
    base_url: Union[str, HttpxURL, None] = None,
    token_provider: Optional[VertexTokenProvider] = None,
    credentials: Any = None,
) -> Provider:
    """The settings for ``SeekGPT(provider=...)`` to talk to Google Vertex AI.

    - ``project`` (``GOOGLE_CLOUD_PROJECT``) and ``location`` (``GOOGLE_CLOUD_LOCATION``), such as
      ``"europe-west4"``, or ``"global"``: they make the address
    - ``base_url``: the whole address instead, up to what is before ``/responses``

    Who is calling is said by one of

    - ``token_provider``, a callable that gives an access token before each try; async clients take
      one that awaits, too, and wait for it as long as for an answer
    - ``credentials`` of google-auth, which are refreshed when they expire
    - nothing: then by the application's default credentials, looked for with the first request

    The last two need the extra ``vertex``. No request is redirected.

    Raises:
        SeekGPTError: settings are missing, invalid, or exclude each other.
    """
