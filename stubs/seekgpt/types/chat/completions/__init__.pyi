from .message_list_params import MessageListParams as MessageListParams

__all__ = ["MessageListParams"]
