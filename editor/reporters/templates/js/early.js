// Before anything is drawn: the page looks as it does at work, unless its script does not come up.
document.documentElement.classList.add("live");
addEventListener("DOMContentLoaded", () => {
  if (!("ready" in document.documentElement.dataset)) {
    document.documentElement.classList.remove("live");
  }
});
