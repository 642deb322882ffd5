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

// Passkeys, where the browser has them. What it answers is sent by the form itself.
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

/**
 * Asks the newspaper what is to be signed.
 * @param {string} path
 * @param {Record<string, string>} fields
 */
async function options(path, fields) {
    const answer = await fetch(path, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(fields),
    });
    const told = await answer.json();
    if (!answer.ok) {
        throw new Error(told.problem ?? "");
    }
    return told;
}

/**
 * Runs a ceremony and sends its answer; says at the button what went wrong.
 * @param {HTMLButtonElement} button
 * @param {() => Promise<Credential | null>} ceremony
 */
async function run(button, ceremony) {
    const form = button.form;
    const note = form.querySelector(".passkey-note") ?? document.getElementById("passkey-note");
    try {
        const credential = await ceremony();
        form.elements.credential.value = JSON.stringify(credential.toJSON());
        for (const secret of form.querySelectorAll("input[type=password]")) {
            secret.value = "";
        }
        form.noValidate = true;
        form.action = button.dataset.action;
        form.submit();
    } catch (problem) {
        const ours = !(problem instanceof DOMException) && problem.message;
        note.textContent = ours || button.dataset.failed;
        note.hidden = false;
    }
}

for (const button of document.querySelectorAll("button.passkey-in")) {
    button.hidden = !able;
    button.addEventListener("click", () =>
        run(button, async () => {
            const told = await options(`${button.dataset.action}/options`, {});
            const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(told);
            return navigator.credentials.get({ publicKey });
        }));
}

for (const form of document.querySelectorAll("form.passkey-new")) {
    form.hidden = !able;
    form.addEventListener("submit", event => {
        event.preventDefault();
        const button = form.querySelector("button");
        run(button, async () => {
            const password = form.querySelector("input[type=password]")?.value ?? "";
            const told = await options(`${button.dataset.action}/options`, { "passkey-password": password });
            const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(told);
            return navigator.credentials.create({ publicKey });
        });
    });
}
