// Stronger text than the plain dark mode, for eyes that need it.
DarkColors {
    outline: "#6E807D"
    text: "#F5FAF9"
    muted: "#C9D6D4"
    primary: "#98E2DD"
}
