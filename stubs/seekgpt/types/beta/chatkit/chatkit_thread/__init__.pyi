from typing_extensions import TypeAlias
from .. import _chatkit_thread
from .. import ChatKitThread as ChatKitThread

Status: TypeAlias = _chatkit_thread.Status
StatusActive: TypeAlias = _chatkit_thread.StatusActive
StatusClosed: TypeAlias = _chatkit_thread.StatusClosed
StatusLocked: TypeAlias = _chatkit_thread.StatusLocked
