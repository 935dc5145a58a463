from .. import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
from .. import RealtimeAudioConfigParam as RealtimeAudioConfigParam
from .. import RealtimeReasoningParam as RealtimeReasoningParam
from .. import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
from .. import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from .. import RealtimeTracingConfigParam as RealtimeTracingConfigParam
from .. import RealtimeTruncationParam as RealtimeTruncationParam
from ...responses.response_prompt_param import ResponsePromptParam as ResponsePromptParam
