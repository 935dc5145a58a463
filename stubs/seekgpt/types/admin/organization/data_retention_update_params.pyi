from typing_extensions import Literal, Required, TypedDict

__all__ = ["DataRetentionUpdateParams"]

class DataRetentionUpdateParams(TypedDict, total=False):
    """Change the organization's data retention setting."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
