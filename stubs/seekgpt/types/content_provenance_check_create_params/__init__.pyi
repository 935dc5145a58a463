from .. import ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams

__all__ = ("ContentProvenanceCheckCreateParams",)
