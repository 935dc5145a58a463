from ..._literals import _audio_TranscriptionInclude as _TranscriptionInclude

TranscriptionInclude = _TranscriptionInclude
