from .. import AudioTranscription as AudioTranscription
