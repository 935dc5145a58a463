"""Names that mean something already, where declarations make attributes; tests hold them against
the classes that have them.
"""

from __future__ import annotations

from typing import FrozenSet


def _words(text: str) -> FrozenSet[str]:
    return frozenset(text.split())


#: What every client has besides its resources.
CLIENT = _words(
    "admin_api_key api_key auth_headers base_url close copy default_headers default_query "
    "delete execute get get_api_list is_closed max_decompressed_bytes max_response_bytes "
    "max_retries organization patch platform_headers post project provider put request timeout "
    "user_agent webhook_secret websocket_base_url with_options with_raw_response "
    "with_streaming_response workload_identity"
)
#: What every resource has besides its methods and the resources below it.
RESOURCE = frozenset(("with_raw_response", "with_streaming_response"))
#: What a property of a class would hide, in its stub, from those after it.
PYTHON = _words("bool bytes float int object property str")
#: What every object of the API has besides its fields, here or where programs come from.
MODEL = _words(
    "adopt construct copy dict from_orm json model_computed_fields model_config model_construct "
    "model_copy model_dump model_dump_json model_extra model_fields model_fields_set "
    "model_json_schema model_parametrized_name model_post_init model_rebuild model_validate "
    "model_validate_json model_validate_strings parse_file parse_obj parse_raw schema schema_json "
    "self to_dict to_json update_forward_refs validate"
)
#: What every connection has besides the events that may be sent.
CONNECTION = _words("close dispatch_events off on once parse_event recv recv_bytes send send_raw")
#: Modules of ``seekgpt.types`` that are written by hand.
MODULES = frozenset(("websocket_connection_options", "websocket_reconnection"))
