// A portal around the desk: gives it a review when somebody wants to answer, and takes the reply once it is copied.

const frame = document.querySelector('iframe');
const desk = new URL(new URLSearchParams(location.search).get('desk') ?? frame.dataset.desk);

const review = {
  text: document.querySelector('blockquote').textContent,
  reviewer: 'Dana R.',
  stars: 2,
  platform: 'google',
};
const profile = { name: 'Elm Street Dental', phone: '555-0100', staff: ['Marta'] };

document.querySelector('button').addEventListener('click', () => {
  // To the desk's origin alone: whatever else might stand in the frame is told nothing.
  frame.addEventListener('load', () => frame.contentWindow.postMessage({ bedside: 'set', review, profile }, desk.origin), { once: true });
  frame.src = desk;
});

addEventListener('message', ({ data, origin, source }) => {
  if (source !== frame.contentWindow || origin !== desk.origin || data?.bedside !== 'reply') return;
  document.getElementById('reply').textContent = data.text;
});
