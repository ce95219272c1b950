"""The parts every page is built from. Import each from its own module; all take a parent first.

Options are Qt properties (set in Designer or by `set_...`); sizes are given at 100 %.

Text      label.Label(parent, text, role, tone, wraps=) · elided_label.ElidedLabel
          prose_label.ProseLabel(parent, text, role, tone): own words, can be selected · kbd.Kbd
          passage.Passage(parent, pieces) mark top_of: paragraphs and lists of the guide
Press     button.Button(parent, text, kind, button_size, icon_name) set_trailing_icon set_busy
          set_ready · icon_button.IconButton(parent, icon_name, name, button_size)
          link_button.LinkButton(parent, text, role)
Choose    chip.Chip(parent, text, code)
          chip_group.ChipGroup set_choices chosen set_chosen chosen_changed
          segmented_control.SegmentedControl set_choices chosen set_chosen chosen_changed
          check_box.CheckBox · check_box.RadioButton · switch.Switch (each: text, set_hint)
          check_card.CheckCard · check_card.RadioCard (parent, text, hint, code)
          combo_box.ComboBox (as QComboBox)
Measure   dot_scale.DotScale · track_scale.TrackScale · answer_scale.AnswerScale(parent, words):
          answer set_answer spoken value_changed(int | None) set_low_words set_high_words
Input     field.Field edit text set_text set_hint set_secret show_error clear_error
          text_changed submitted
          writing_edit.WritingEdit text set_text mark_words edited paste_refused(int) focus_left
          title_edit.TitleEdit · search_field.SearchField text_changed submitted down_pressed
          date_time_field.DateTimeField set_today set_value day clock is_valid value_changed
Show      tag.Tag(parent, text, tag_tone, icon_name) · slope_mark.SlopeMark, draw_slope
          strength_line.StrengthLine · met_mark.MetMark · empty_state.EmptyState action_chosen
          notebook_mark.NotebookMark · breathing_circle.BreathingCircle start stop
Tell      toast.ToastHost(page).show_toast(text, action_text, icon_name) -> Toast action_chosen
          banner.Banner(parent, text, action_text) action_chosen closed
Float     sheet.Sheet.ask(anchor, title, text, accept_text, reject_text, danger=) -> Sheet
          sheet.Sheet body set_actions set_first_focus open finish; accepted rejected closed
          popover.Popover body open · menu.Menu add_item add_action add_line; item_chosen(code)
          calendar_popover.CalendarPopover day_chosen month_chosen · calendar.MonthGrid
          overlay.open_overlays(window)
Place     card.Card · card.Panel · line.HLine · line.VLine · flow_layout.FlowLayout
          scroll_page.ScrollPage column set_padding set_widest · scroll_page.FittingScroll
          fold.Fold fold_for FoldWatcher(window) fold fold_changed
          sidebar.Sidebar · sidebar.Rail set_content(NavContent) set_current item_chosen(code)
          step_card.StepList add_step -> StepCard open_step step_opened
          step_card.StepCard body set_question set_summary set_summary_text set_answered
          notebook_cover.NotebookCover column · notebook_cover.ClosedNotebook: the cover screen
"""
