from .. import AudioTranscriptionParam as AudioTranscriptionParam
