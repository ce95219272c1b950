"""The parts every page is built from. Import each from its own module; all construct as Widget(parent).

Options are Qt properties (settable in Designer and by `set_...`); sizes are given at 100 %.

Text      label.Label(parent, text, role, tone, wraps=) · elided_label.ElidedLabel
Press     button.Button(parent, text, kind, button_size, icon_name) set_trailing_icon set_busy set_ready
          icon_button.IconButton(parent, icon_name, name, button_size) · link_button.LinkButton
Choose    chip.Chip(parent, text, code) · chip_group.ChipGroup: set_choices chosen set_chosen chosen_changed
Measure   dot_scale.DotScale: answer set_answer spoken value_changed(int | None)
Input     field.Field: edit text set_text set_hint set_secret show_error clear_error text_changed submitted
Show      tag.Tag(parent, text, tag_tone, icon_name)
Place     card.Card · card.Panel · line.HLine · line.VLine · flow_layout.FlowLayout
"""
