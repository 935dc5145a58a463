from .. import AsyncAudio as AsyncAudio, Audio as Audio
