"""Pictures on notes: taken in from outside, made anew, shown."""
