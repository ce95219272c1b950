"""Words that would be more than words, if a file let them."""

HOSTILE = (
    "<script>alert('KEEP1')</script>",
    "</style><img src=x onerror=alert(1)>KEEP2",
    '" onload="alert(1)" KEEP3 \'',
    "[KEEP4](javascript:alert(1))",
    "![KEEP5](https://example.org/x.png)",
    "](x) KEEP6 [a]: http://example.org",
    "# KEEP7 #\n## not a heading\n===\n---",
    "```\nKEEP8\n```\n~~~\n    code",
    "* KEEP9\n+ b\n- c\n1. d\n2) e\n> f",
    "| KEEP10 | b |\n|---|---|\n| c | d |",
    "<https://example.org/KEEP11> www.example.org http://example.org",
    "&lt;KEEP12&gt; &amp; &#60; \\",
    "**KEEP13** _a_ `b` ~~c~~ *",
    "]]> --> <!-- KEEP14 -->",
    "line\r\nKEEP15\u2028two\u2029three\x0bfour\x85five",
    "\x00KEEP16\x07\x1b\ud800\uffff",
    "- [ ] KEEP17\n\n\n    indented",
    "<base href='https://example.org'>KEEP18",
    "=KEEP19\n-KEEP19\n:--",
    "{KEEP20} ${x} %s {0}",
)
