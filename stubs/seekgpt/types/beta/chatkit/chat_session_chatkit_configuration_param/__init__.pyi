from .. import _chat_session_chatkit_configuration_param
from .. import ChatSessionChatKitConfigurationParam

__all__ = (
    "ChatSessionChatKitConfigurationParam",
    "AutomaticThreadTitling",
    "FileUpload",
    "History",
)

class AutomaticThreadTitling(
    _chat_session_chatkit_configuration_param.AutomaticThreadTitling,
    total=False,
): ...
class FileUpload(_chat_session_chatkit_configuration_param.FileUpload, total=False): ...
class History(_chat_session_chatkit_configuration_param.History, total=False): ...
