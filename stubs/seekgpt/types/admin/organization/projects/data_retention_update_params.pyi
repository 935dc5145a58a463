from typing_extensions import Literal, Required, TypedDict

__all__ = ["DataRetentionUpdateParams"]

class DataRetentionUpdateParams(TypedDict, total=False):
    """Change a project's data retention setting."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
