from .speech import Speech as Speech
from .speech import AsyncSpeech as AsyncSpeech
from .transcriptions import Transcriptions as Transcriptions
from .transcriptions import AsyncTranscriptions as AsyncTranscriptions
from .translations import Translations as Translations
from .translations import AsyncTranslations as AsyncTranslations
from .voice_consents import VoiceConsents as VoiceConsents
from .voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
from .voices import Voices as Voices
from .voices import AsyncVoices as AsyncVoices
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._answers import _Viewed
from .speech import (
    AsyncSpeech,
    AsyncSpeechWithRawResponse,
    AsyncSpeechWithStreamingResponse,
    Speech,
    SpeechWithRawResponse,
    SpeechWithStreamingResponse,
)
from .transcriptions import (
    AsyncTranscriptions,
    AsyncTranscriptionsWithRawResponse,
    AsyncTranscriptionsWithStreamingResponse,
    Transcriptions,
    TranscriptionsWithRawResponse,
    TranscriptionsWithStreamingResponse,
)
from .translations import (
    AsyncTranslations,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    Translations,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
)
from .voice_consents import (
    AsyncVoiceConsents,
    AsyncVoiceConsentsWithRawResponse,
    AsyncVoiceConsentsWithStreamingResponse,
    VoiceConsents,
    VoiceConsentsWithRawResponse,
    VoiceConsentsWithStreamingResponse,
)
from .voices import (
    AsyncVoices,
    AsyncVoicesWithRawResponse,
    AsyncVoicesWithStreamingResponse,
    Voices,
    VoicesWithRawResponse,
    VoicesWithStreamingResponse,
)

@type_check_only
class AudioWithRawResponse:
    @property
    def speech(self) -> SpeechWithRawResponse: ...
    @property
    def transcriptions(self) -> TranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...
    @property
    def voice_consents(self) -> VoiceConsentsWithRawResponse: ...
    @property
    def voices(self) -> VoicesWithRawResponse: ...

@type_check_only
class AudioWithStreamingResponse:
    @property
    def speech(self) -> SpeechWithStreamingResponse: ...
    @property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...
    @property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse: ...
    @property
    def voices(self) -> VoicesWithStreamingResponse: ...

@type_check_only
class AsyncAudioWithRawResponse:
    @property
    def speech(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse: ...
    @property
    def voices(self) -> AsyncVoicesWithRawResponse: ...

@type_check_only
class AsyncAudioWithStreamingResponse:
    @property
    def speech(self) -> AsyncSpeechWithStreamingResponse: ...
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
    @property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse: ...
    @property
    def voices(self) -> AsyncVoicesWithStreamingResponse: ...

class Audio(_Viewed[AudioWithRawResponse, AudioWithStreamingResponse], SyncAPIResource):
    """Speech in both directions. `speech` reads text aloud, `transcriptions` writes down what is said, and `translations` does so in English. To talk with a model live, use `realtime`."""
    @property
    def speech(self) -> Speech:
        """Read text aloud with a built-in or custom voice."""
    @property
    def transcriptions(self) -> Transcriptions:
        """Write down what is said in a recording, in the language spoken."""
    @property
    def translations(self) -> Translations:
        """Write down in English what is said in another language."""
    @property
    def voice_consents(self) -> VoiceConsents:
        """Recordings in which speakers consent to a voice made of theirs."""
    @property
    def voices(self) -> Voices:
        """Voices of your own, made of a recording of a speaker who consents, or of a description."""

class AsyncAudio(
    _Viewed[AsyncAudioWithRawResponse, AsyncAudioWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def speech(self) -> AsyncSpeech:
        """Read text aloud with a built-in or custom voice."""
    @property
    def transcriptions(self) -> AsyncTranscriptions:
        """Write down what is said in a recording, in the language spoken."""
    @property
    def translations(self) -> AsyncTranslations:
        """Write down in English what is said in another language."""
    @property
    def voice_consents(self) -> AsyncVoiceConsents:
        """Recordings in which speakers consent to a voice made of theirs."""
    @property
    def voices(self) -> AsyncVoices:
        """Voices of your own, made of a recording of a speaker who consents, or of a description."""
