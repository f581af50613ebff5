// Stronger text than the plain light mode, for eyes that need it.
LightColors {
    outline: "#8FA09C"
    text: "#0A1211"
    muted: "#33413F"
    primary: "#07595A"
    accent: "#8E3A10"
    error: "#9C1C15"
    sky: "#07595A"
}
