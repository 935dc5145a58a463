from .. import ContentProvenanceCheckCreateParams

__all__ = ("ContentProvenanceCheckCreateParams",)
