from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import RealtimeAudioConfig as RealtimeAudioConfig
from .. import RealtimeReasoning as RealtimeReasoning
from .. import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
from .. import RealtimeTracingConfig as RealtimeTracingConfig
from .. import RealtimeTruncation as RealtimeTruncation
from ...responses import ResponsePrompt as ResponsePrompt
