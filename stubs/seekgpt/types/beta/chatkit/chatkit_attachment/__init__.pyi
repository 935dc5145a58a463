from .. import ChatKitAttachment as ChatKitAttachment
