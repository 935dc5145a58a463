"""From spec objects to what users touch: classes, parameter types, resources and their methods."""
