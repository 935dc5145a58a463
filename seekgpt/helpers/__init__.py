"""The machine's microphone and loudspeaker. Needs the extra ``voice_helpers``."""

from __future__ import annotations

from .local_audio_player import LocalAudioPlayer
from .microphone import Microphone

__all__ = ["LocalAudioPlayer", "Microphone"]
