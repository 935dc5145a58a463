from ..._literals import _audio_TranscriptionInclude as TranscriptionInclude
