from . import Audio as Audio
from . import AudioWithRawResponse as AudioWithRawResponse
from . import AudioWithStreamingResponse as AudioWithStreamingResponse
from . import AsyncAudio as AsyncAudio
from . import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
from . import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
