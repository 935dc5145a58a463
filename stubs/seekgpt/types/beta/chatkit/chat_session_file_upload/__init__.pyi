from .. import ChatSessionFileUpload as ChatSessionFileUpload
