# Connecting firms: why a profile fits, and what gives a firm away
partners-reason = fits because: { $reasons }
partners-reason-and = { $first }, { $second }
partners-reason-seeks = seeks { $partner }
partners-reason-near = similar description
partners-gives-away-name = The text names your company or a part of its name.
partners-gives-away-brand = The text names a brand.
partners-gives-away-link = The text names a web address.
partners-gives-away-contact = The text names an account (such as WeChat).
partners-gives-away-phone = The text names a telephone number.
partners-gives-away-mail = The text names an email address.
partners-gives-away-address = The text names a postal address.
partners-gives-away-register = The text names a register or tax number.
partners-gives-away-patent = The text names a patent number.
partners-gives-away-person = The text names a person.
partners-gives-away-description = The text describes your company in a way by which it can be recognised.
