// The staff's pages: copies what is shown once. Everything else works without this file.

for (const button of document.querySelectorAll("button[data-copy]")) {
    const field = document.getElementById(button.dataset.copy);
    if (navigator.clipboard && field) {
        button.hidden = false;
        button.addEventListener("click", async () => {
            try {
                await navigator.clipboard.writeText(field.value ?? field.textContent);
                button.textContent = button.dataset.done;
            } catch {
                field.focus();
                field.select?.();
            }
        });
    }
}
