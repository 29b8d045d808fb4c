"""How well the annotated stories in `fixtures/stories` are read, and the floor under which that must not fall.

- `gold`: the annotations, as plain data
- `placing`: which claim lies on which annotated words
- `reading`: whether a claim says what the annotation says
- `scoring`: one report against one story
- `measures`: shares and averages over stories, languages and facts
- `errors`: the errors behind the measures, listed
- `floor`: what is pinned, compared and raised
- `run`: the library, run on all stories
"""
