from .client_secrets import ClientSecrets as ClientSecrets
from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._answers import _Viewed
from .client_secrets import (
    AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    ClientSecrets,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
)

@type_check_only
class TranslationsWithRawResponse:
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...

@type_check_only
class TranslationsWithStreamingResponse:
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

@type_check_only
class AsyncTranslationsWithRawResponse:
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

@type_check_only
class AsyncTranslationsWithStreamingResponse:
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...

class Translations(
    _Viewed[TranslationsWithRawResponse, TranslationsWithStreamingResponse],
    SyncAPIResource,
):
    """Speech that is translated while it is spoken. Audio goes in all the time, and comes out in the other language with its text."""
    @property
    def client_secrets(self) -> ClientSecrets:
        """Secrets with which a browser can open a translation session."""

class AsyncTranslations(
    _Viewed[AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Secrets with which a browser can open a translation session."""
