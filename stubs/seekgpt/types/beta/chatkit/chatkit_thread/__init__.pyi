from .. import _chatkit_thread
from .. import ChatKitThread as ChatKitThread

Status = _chatkit_thread.Status
StatusActive = _chatkit_thread.StatusActive
StatusClosed = _chatkit_thread.StatusClosed
StatusLocked = _chatkit_thread.StatusLocked
