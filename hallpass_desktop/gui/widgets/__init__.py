"""The parts every page is built from. Import each from its own module; all take a parent first.

Options are Qt properties (set in Designer or by `set_...`); sizes are given at 100 %.

Text      label.Label(parent, text, role, tone, wraps=) · elided_label.ElidedLabel
Press     button.Button(parent, text, kind, button_size, icon_name) set_trailing_icon set_busy
          set_ready · icon_button.IconButton(parent, icon_name, name, button_size)
          link_button.LinkButton(parent, text, role)
Choose    chip.Chip(parent, text, code)
          chip_group.ChipGroup set_choices chosen set_chosen chosen_changed
          segmented_control.SegmentedControl set_choices chosen set_chosen chosen_changed
          check_box.CheckBox · check_box.RadioButton · switch.Switch (each: text, set_hint)
          check_card.CheckCard · check_card.RadioCard (parent, text, hint, code)
Measure   dot_scale.DotScale · track_scale.TrackScale: answer set_answer spoken
          value_changed(int | None) set_low_words set_high_words
Input     field.Field edit text set_text set_hint set_secret show_error clear_error
          text_changed submitted
Show      tag.Tag(parent, text, tag_tone, icon_name) · slope_mark.SlopeMark, draw_slope
          strength_line.StrengthLine · met_mark.MetMark
Place     card.Card · card.Panel · line.HLine · line.VLine · flow_layout.FlowLayout
"""
